#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

namespace outbound
{

/// The end of a connection that was answered before its whole request had arrived. What still comes is thrown away for
/// a moment: closed at once, the kernel would reset the connection and the client might never read the answer (RFC
/// 9112, 9.6). Deletes itself.
class LingeringSocket : public QObject
{
    Q_OBJECT

public:
    /// Does nothing when the parent has many of them already. @param descriptor stays the caller's
    static void linger(int descriptor, QObject* parent);
    ~LingeringSocket() override;

private:
    LingeringSocket(int ownDescriptor, QObject* parent);
    void discard();

    int m_descriptor;
    qint64 m_left;
    QSocketNotifier m_notifier;
    QTimer m_end;
};

} // namespace outbound
