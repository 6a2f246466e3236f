#include "ui/charts/pacelegend.h"

#include "models/figuretext.h"
#include "ui/theme/hairline.h"
#include "ui/theme/mirrored.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace outbound
{

static constexpr int dash = 4;
static constexpr int dashGap = 3;
static constexpr int dashes = 2 * dash + dashGap;

PaceLegend::PaceLegend(QWidget* parent) : QWidget(parent), m_words(new ElidedLabel({}, TypeRole::Caption, Tone::Muted))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(mirrored({dashes + 6, 0, 0, 0}, *this));
    row->addWidget(m_words);
}

void PaceLegend::setPace(double perMinute)
{
    setVisible(perMinute > 0);
    const QString pace = countText(qRound(perMinute));
    m_words->setText(tr("Pace %1").arg(pace));
    m_words->setShorter(pace);
}

void PaceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    for (const int left : {0, dash + dashGap}) {
        const QRect place(left, height() / 2 - 1, dash, 2);
        painter.fillRect(snapped(painter, QStyle::visualRect(layoutDirection(), rect(), place)), tokens().text);
    }
}

} // namespace outbound
