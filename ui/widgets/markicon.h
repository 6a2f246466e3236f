#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace outbound
{

/// A status mark on its own, beside a label that says the word.
class MarkIcon : public QWidget
{
    Q_OBJECT

public:
    MarkIcon(Mark mark, StatusFamily family, QWidget* parent = nullptr);

    void setMark(Mark mark, StatusFamily family);

    QSize sizeHint() const override { return {markSize, markSize}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark;
    StatusFamily m_family;
};

} // namespace outbound
