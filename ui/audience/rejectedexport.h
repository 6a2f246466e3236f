#pragma once

#include "engine/import/importpreview.h"

#include <QObject>

#include <stop_token>

class QWidget;

namespace outbound
{

/// Asks where the rejected rows go and writes them there in another thread.
class RejectedExport : public QObject
{
    Q_OBJECT

public:
    explicit RejectedExport(QWidget* page);
    ~RejectedExport() override;

    void ask(const SharedPreview& preview); ///< of the rows as they are judged now; returns at once
    void save(const SharedPreview& preview, const QString& path);

signals:
    void busyChanged(bool busy);
    void said(const QString& sentence);
    void failed(const QString& sentence);

private:
    QWidget* m_page;
    QString m_folder; ///< where the dialog opens
    std::stop_source m_stop;
};

} // namespace outbound
