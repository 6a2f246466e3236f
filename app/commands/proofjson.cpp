#include "app/commands/proofjson.h"

#include "engine/logging.h"

#include <nlohmann/json.hpp>

namespace outbound
{

using nlohmann::ordered_json;

std::string proofJson(const Proof& proof)
{
    ordered_json object{
        {"campaign_id", proof.campaign.id.toStdString()},
        {"name", proof.campaign.name.toStdString()},
        {"status", toString(proof.campaign.status).toStdString()},
        {"holds", proof.holds()},
        {"total", proof.total},
    };
    for (Standing standing : standings)
        object[toString(standing).toStdString()] = proof.count(standing);
    ordered_json& contradictions = object["contradictions"] = ordered_json::array();
    for (const Contradiction& contradiction : proof.contradictions)
        contradictions.push_back({{"kind", toString(contradiction.kind).toStdString()},
                                  {"recipient_id", contradiction.recipient},
                                  {"phone", shortened(contradiction.phone).toStdString()},
                                  {"attempts", contradiction.attempts.toStdString()}});
    return object.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

} // namespace outbound
