#include "ui/newcampaign/variablechips.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"
#include "ui/widgets/button.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace outbound
{

namespace
{

constexpr int chipHeight = 24;
constexpr int padding = 8;
constexpr int spacing = 6;
constexpr int widest = 140;

/// One variable: its name in the link colour within a frame.
class Chip : public QAbstractButton
{
public:
    explicit Chip(const QString& name)
    {
        setText(name);
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(VariableChips::tr("Insert %1").arg(name));
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const int width = QFontMetrics(typeface(TypeRole::CaptionMedium)).horizontalAdvance(text());
        return {std::min(width + 2 * padding + 1, widest), chipHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& now = tokens();
        paintFrame(painter, rect(), 4,
                   isDown()       ? now.sunken
                   : underMouse() ? now.hover
                                  : now.surface,
                   now.borderStrong);
        painter.setFont(typeface(TypeRole::CaptionMedium));
        painter.setPen(isEnabled() ? now.link : now.textDisabled);
        const QRect inside = rect().adjusted(padding, 0, -padding, 0);
        painter.drawText(inside, Qt::AlignCenter,
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    }
};

} // namespace

VariableChips::VariableChips(QWidget* parent)
    : QWidget(parent),
      m_row(new QHBoxLayout(this)),
      m_label(new TextLabel(tr("Insert"), TypeRole::Caption, Tone::Muted)),
      m_more(new Button(tr("More")))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(spacing);
    m_row->addStretch(1);
    m_row->addWidget(m_label);
    m_more->setControlSize(ControlSize::Tool);
    m_more->setMenu(new QMenu(m_more));
    m_row->addWidget(m_more);
    setMinimumHeight(28);
    setNames({});
}

void VariableChips::setNames(const QStringList& names)
{
    if (names == m_names && !m_chips.isEmpty())
        return;
    m_names = names;
    qDeleteAll(m_chips);
    m_chips.clear();
    QWidget* before = m_more; // only what takes the focus has a place among the tabs
    for (const QString& name : names) {
        auto* chip = new Chip(name);
        connect(chip, &QAbstractButton::clicked, this, [this, name] { emit chosen(name); });
        m_row->insertWidget(m_row->count() - 1, chip);
        m_chips << chip;
        setTabOrder(before, chip);
        before = chip;
    }
    setTabOrder(before, m_more);
    m_label->setVisible(!names.isEmpty());
    fold();
}

QSize VariableChips::minimumSizeHint() const
{
    return {120, 28};
}

void VariableChips::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void VariableChips::fold()
{
    const int more = m_more->sizeHint().width() + spacing;
    int room = width() - m_label->sizeHint().width();
    m_more->menu()->clear();
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const int wanted = m_chips[i]->sizeHint().width() + spacing;
        const bool fits =
            m_more->menu()->isEmpty() && (i + 1 == m_chips.size() ? wanted <= room : wanted + more <= room);
        m_chips[i]->setVisible(fits);
        if (fits)
            room -= wanted;
        else
            m_more->menu()->addAction(m_names[i], this, [this, name = m_names[i]] { emit chosen(name); });
    }
    m_more->setVisible(!m_more->menu()->isEmpty());
}

} // namespace outbound
