#include "tests/support/certificate.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>

namespace outbound
{

Certificate::Certificate(const QString& subject)
{
    const QTemporaryDir folder;
    const QString key = folder.filePath(QStringLiteral("key.pem"));
    const QString certificate = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  QStringLiteral("req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 "
                                 "-subj /CN=Outbound -addext subjectAltName=%1 -keyout %2 -out %3")
                      .arg(subject, key, certificate)
                      .split(QLatin1Char(' ')));
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl: %s", openssl.readAllStandardError().constData());
    QFile keyFile(key);
    if (!keyFile.open(QIODevice::ReadOnly))
        qFatal("no key");
    m_server.setLocalCertificateChain(QSslCertificate::fromPath(certificate));
    m_server.setPrivateKey(QSslKey(&keyFile, QSsl::Ec));
}

const Certificate& Certificate::trusted()
{
    static const Certificate own = [] {
        const Certificate made(QStringLiteral("IP:127.0.0.1"));
        QSslConfiguration everybody = QSslConfiguration::defaultConfiguration();
        everybody.setCaCertificates(made.m_server.localCertificateChain());
        QSslConfiguration::setDefaultConfiguration(everybody);
        return made;
    }();
    return own;
}

} // namespace outbound
