#pragma once

#include "engine/clock.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace outbound
{

/// Posts one request at a time to a webhook, each over a connection of its own. Nothing of the answer counts but its
/// status.
class WebhookCourier : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::seconds patience{10}; ///< for a whole request
    static constexpr qint64 longestAnswer = 64 * 1024;  ///< bytes that are read

    struct Letter {
        QUrl url;
        QByteArray body; ///< JSON
        QByteArray eventId;
        QByteArray signature;
    };
    struct Answer {
        int status = 0; ///< 0: none came
        QNetworkReply::NetworkError failure = QNetworkReply::NoError;

        bool isConfirmation() const { return status / 100 == 2; }
    };

    explicit WebhookCourier(Clock& clock) : m_clock(clock) {}
    ~WebhookCourier() override;

    bool isFree() const { return !m_reply; }
    void carry(const Letter& letter, std::function<void(const Answer&)> done);

private:
    Clock& m_clock;
    std::unique_ptr<QNetworkAccessManager> m_manager; ///< null until first used and when one is spoilt
    QNetworkReply* m_reply = nullptr;                 ///< null while free
};

} // namespace outbound
