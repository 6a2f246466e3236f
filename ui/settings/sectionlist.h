#pragma once

#include <QListView>

class QStringListModel;

namespace outbound
{

/// The sections of the settings beside the page: one tab stop, arrows inside.
class SectionList : public QListView
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void setSections(const QStringList& names);
    void mark(int section); ///< says nothing

signals:
    void chosen(int section);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QStringListModel* m_names;
    bool m_quiet = false;
};

} // namespace outbound
