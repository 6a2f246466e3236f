#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>

#include <optional>

namespace outbound
{

/// One chip of FilterChips: optional mark, word, count. Its accessible name is "Running, 2".
class FilterChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString& text, QWidget* parent = nullptr);

    void setMark(Mark mark, StatusFamily family);
    void setCount(int count); ///< -1 shows none
    int count() const { return m_count; }
    void setCaption(const QString& text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString countText() const;
    void name();

    std::optional<Mark> m_mark;
    StatusFamily m_family = StatusFamily::Draft;
    int m_count = -1;
};

} // namespace outbound
