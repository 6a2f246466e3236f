#include "engine/importthread.h"

#include "engine/phone/phonenumber.h"

namespace outbound
{

ImportThread::ImportThread(QObject* home) : m_home(home), m_desk(new QObject)
{
    m_thread.setObjectName(QStringLiteral("import"));
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start();
    // The tables of phone numbers are built at their first use; that is not to be in the window's thread.
    QMetaObject::invokeMethod(m_desk, [] { spacedPhone(QStringLiteral("+447700900000")); });
}

ImportThread::~ImportThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace outbound
