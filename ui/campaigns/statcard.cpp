#include "ui/campaigns/statcard.h"

#include "models/figuretext.h"
#include "ui/theme/accessibility.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figurelabel.h"
#include "ui/widgets/markicon.h"
#include "ui/widgets/rule.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

namespace outbound
{

StatCard::StatCard(const QString& label, QWidget* parent)
    : QFrame(parent),
      m_labelRow(new QHBoxLayout),
      m_figure(new FigureLabel(TypeRole::Figure)),
      m_caption(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_split(new QWidget),
      m_grid(new QGridLayout)
{
    setAccessibleRole(this, QAccessible::Button);
    setStyleProperty(this, "card", true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(label);
    m_labelRow->setSpacing(6);
    m_labelRow->addWidget(new ElidedLabel(label, TypeRole::Caption, Tone::Muted), 1);

    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(m_labelRow);
    column->addSpacing(2);
    column->addWidget(m_figure);
    column->addWidget(m_caption);
    column->addStretch();

    auto* split = new QHBoxLayout(m_split);
    split->setContentsMargins(0, 4, 0, 4);
    split->setSpacing(16);
    split->addWidget(new Rule(Qt::Vertical));
    split->addLayout(m_grid, 1);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(2, 1);
    m_split->hide();

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(15, 11, 15, 9);
    row->setSpacing(12);
    row->addLayout(column);
    row->addWidget(m_split, 1);
}

StatCard::StatCard(const QString& label, Mark mark, StatusFamily family, QWidget* parent) : StatCard(label, parent)
{
    m_labelRow->insertWidget(0, new MarkIcon(mark, family));
}

void StatCard::setValue(int value, const QString& caption, const QString& shorter)
{
    m_value = value;
    m_figure->setNumber(value);
    m_caption->setText(caption);
    m_caption->setShorter(shorter);
    describe();
}

void StatCard::setParts(const std::vector<Part>& parts)
{
    const bool sameRows = std::equal(parts.begin(), parts.end(), m_parts.begin(), m_parts.end(),
                                     [](const Part& a, const Part& b) { return a.word == b.word; });
    m_parts = parts;
    if (!sameRows)
        rebuildParts();
    for (size_t i = 0; i < m_parts.size(); ++i)
        m_partFigures[i]->setNumber(m_parts[i].count);
    describe();
}

void StatCard::rebuildParts()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_partFigures.clear();
    for (int row = 0; row < int(m_parts.size()); ++row) {
        const Part& part = m_parts[size_t(row)];
        auto* figure = new FigureLabel(TypeRole::CaptionStrong);
        figure->setAlignment(Qt::AlignTrailing);
        figure->reserve(countText(m_most));
        m_partFigures.push_back(figure);
        m_grid->addWidget(new MarkIcon(part.mark, part.family), row, 0, Qt::AlignVCenter);
        m_grid->addWidget(figure, row, 1);
        auto* word = new ElidedLabel(part.word, TypeRole::Caption, Tone::Muted);
        word->setShorter(part.shorter);
        m_grid->addWidget(word, row, 2);
    }
    m_split->setVisible(!m_parts.empty());
}

void StatCard::reserve(int most)
{
    m_most = most;
    m_figure->reserve(countText(most));
    for (FigureLabel* figure : m_partFigures)
        figure->reserve(countText(most));
}

void StatCard::describe()
{
    QStringList said{countText(m_value)};
    for (const Part& part : m_parts)
        said << tr("%1 %2", "count, what").arg(countText(part.count), part.word);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
}

void StatCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter && event->key() != Qt::Key_Space)
        return QFrame::keyPressEvent(event);
    emit chosen();
}

void StatCard::mouseReleaseEvent(QMouseEvent* event)
{
    QFrame::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit chosen();
}

} // namespace outbound
