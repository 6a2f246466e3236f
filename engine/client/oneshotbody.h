#pragma once

#include <QByteArray>
#include <QIODevice>

namespace outbound
{

/// A request body that can be read once and never rewound. Qt replays a POST by itself when the server closes the
/// connection before a complete answer; with a body it can't rewind it reports the error instead, so one request
/// arrives at most once.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    /// Whether any of it was handed out. A body that never was can't have been processed by anybody.
    bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const QByteArray m_bytes;
    qsizetype m_position = 0;
};

} // namespace outbound
