#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QButtonGroup;

namespace outbound
{

class FilterChip;

/// A row of filters of which exactly one is chosen, each with its count. One Tab stop, arrows inside; wraps when
/// narrow.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget* parent = nullptr);

    /// Ids are the caller's; the first chip added is chosen. A mark stands before the word in its family's colour.
    void addChip(int id, const QString& text);
    void addChip(int id, const QString& text, Mark mark, StatusFamily family);

    void setCount(int id, int count);
    void setCaption(int id, const QString& text);
    void setChipVisible(int id, bool visible); ///< chips without anything leave on a narrow page
    int count(int id) const;
    bool has(int id) const;
    int oneLineWidth() const; ///< of all chips, as if none wrapped

    int current() const; ///< -1 without chips
    void setCurrent(int id);

signals:
    void currentChanged(int id);

private:
    FilterChip* chip(int id) const;

    QButtonGroup* m_group;
    int m_current = -1;
};

} // namespace outbound
