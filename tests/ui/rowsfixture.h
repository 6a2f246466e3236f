#pragma once

#include "engine/engine.h"
#include "models/previewmodel.h"
#include "ui/audience/audience.h"
#include "ui/audience/audiencesection.h"
#include "ui/audience/previewheader.h"
#include "ui/audience/previewtable.h"
#include "ui/audience/rowspanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filterchip.h"

#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QtTest>

namespace outbound
{

/// The rows of a list of six on the screen, worked as a person does. For tests to derive from.
class RowsFixture : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

protected:
    static const QByteArray list;

    template <typename T>
    T* find(const char* name) const
    {
        return m_panel->findChild<T*>(QLatin1String(name));
    }

    PreviewTable* table() const { return m_panel->table(); }
    PreviewModel* model() const { return m_panel->model(); }
    QString text(int row, int section) const { return model()->index(row, section).data().toString(); }
    QString verdict(int row) const { return text(row, PreviewModel::VerdictColumn); }

    FilterChip* chip(const QString& word) const;
    void take(const QByteArray& bytes);
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!m_audience->isReading(), 30'000); }
    void click(int row, int section, Qt::KeyboardModifiers keys = {});
    static QLineEdit* editor(); ///< that is written into
    void type(int row, int section, const QString& words);

    QMenu* menu(const char* name) const
    {
        for (QMenu* one : m_panel->findChildren<QMenu*>(QLatin1String(name)))
            if (one->isVisible())
                return one;
        return nullptr;
    }

    void choose(QMenu* menu, const QString& words);
    void openRowMenu(int row);
    void openColumnMenu(int column);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Engine> m_engine;
    std::unique_ptr<Audience> m_audience;
    std::unique_ptr<AudienceSection> m_section;
    RowsPanel* m_panel = nullptr;
};

} // namespace outbound
