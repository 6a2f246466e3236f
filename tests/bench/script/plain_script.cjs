// What a competent programmer writes in an hour: Twilio's own library, 50 requests in flight, connections kept alive.
// No store, no retries, so a crash loses or repeats people. Sends COUNT messages from FROM to the sandbox at URL after a warm-up
// and prints messages a second and the processor time of one in microseconds.

const http = require("node:http");
const twilio = require("twilio");

const [url, from, count, warmUp] = process.argv.slice(2);
const inFlight = 50;

class SandboxClient extends twilio.RequestClient {
    constructor() {
        super();
        this.axios.defaults.httpAgent = new http.Agent({ keepAlive: true, maxSockets: inFlight });
    }

    request(options) {
        return super.request({ ...options, uri: options.uri.replace("https://api.twilio.com", url) });
    }
}

const client = twilio(process.env.TWILIO_ACCOUNT_SID, process.env.TWILIO_AUTH_TOKEN, {
    httpClient: new SandboxClient(),
});

async function send(people) {
    let next = 0;
    const worker = async () => {
        while (next < people) {
            const to = `+4477009${String(next++).padStart(5, "0")}`;
            await client.messages.create({ from, to, body: "Hi Zoë, your check-up is due.", validityPeriod: 14400 });
        }
    };
    await Promise.all(Array.from({ length: inFlight }, worker));
}

async function main() {
    await send(Number(warmUp));
    const cpu = process.cpuUsage();
    const begun = process.hrtime.bigint();
    await send(Number(count));
    const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
    const { user, system } = process.cpuUsage(cpu);
    console.log(count / seconds, (user + system) / count);
}

main();
