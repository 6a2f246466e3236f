#include "ui/newcampaign/previewpane.h"

#include "engine/domain/messagetemplate.h"
#include "engine/domain/segments.h"
#include "models/figuretext.h"
#include "ui/newcampaign/phonepreview.h"
#include "ui/newcampaign/segmentspanel.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/rule.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace outbound
{

PreviewPane::PreviewPane(QWidget* parent)
    : QScrollArea(parent),
      m_back(new IconButton(QStringLiteral("chevron-left"), tr("Previous recipient"))),
      m_forward(new IconButton(QStringLiteral("chevron-right"), tr("Next recipient"))),
      m_goBack(new QAction(tr("Previous recipient"), this)),
      m_goForward(new QAction(tr("Next recipient"), this)),
      m_place(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_phone(new PhonePreview),
      m_messageSegments(new TextLabel({}, TypeRole::CaptionStrong)),
      m_messageLength(new TextLabel({}, TypeRole::Caption, Tone::Muted)),
      m_segments(new SegmentsPanel)
{
    m_back->setObjectName(QStringLiteral("previousRecipientButton"));
    m_forward->setObjectName(QStringLiteral("nextRecipientButton"));
    m_place->setObjectName(QStringLiteral("placeLabel"));
    m_phone->setObjectName(QStringLiteral("phonePreview"));
    build();
    connect(m_back, &IconButton::clicked, m_goBack, &QAction::trigger);
    connect(m_forward, &IconButton::clicked, m_goForward, &QAction::trigger);
    connect(m_goBack, &QAction::triggered, this, [this] { step(-1); });
    connect(m_goForward, &QAction::triggered, this, [this] { step(1); });
    addActions({m_goBack, m_goForward});
    refresh();
}

void PreviewPane::build()
{
    auto* title = new QHBoxLayout;
    title->setSpacing(2);
    title->addWidget(new TextLabel(tr("Preview"), TypeRole::Section), 1);
    title->addWidget(m_back);
    title->addWidget(m_place);
    title->addWidget(m_forward);
    auto* length = new QHBoxLayout;
    length->setSpacing(8);
    length->addWidget(m_messageSegments);
    length->addWidget(m_messageLength, 1);

    auto* content = new QFrame;
    setStyleProperty(content, "fill", QStringLiteral("window"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(24, 10, 24, 12);
    column->setSpacing(8);
    column->addLayout(title);
    column->addWidget(m_phone);
    column->addLayout(length);
    column->addWidget(new Rule);
    column->addSpacing(4);
    column->addWidget(m_segments);
    column->addStretch(1);

    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

bool PreviewPane::setAudience(const SharedPreview& preview)
{
    int position = m_preview && preview ? keptIn(*preview) : -1;
    const bool stays = position >= 0;
    m_preview = preview;
    const int rows = preview ? int(preview->rows.size()) : 0;
    if (position < 0 && rows > 0) {
        position = 0;
        while (position < rows && !isAcceptedAt(position))
            ++position;
        if (position == rows) // nobody is
            position = 0;
    }
    moveTo(position);
    return stays;
}

/// Where the one who is shown stands in another reading of the same list; -1 when it is another list, or when they are
/// not accepted any more for another reason than that they were put right or left out by hand.
int PreviewPane::keptIn(const ImportPreview& next) const
{
    const bool sameCells = next.sheet == m_preview->sheet;
    const bool rest = m_preview->partial && next.sourceName == m_preview->sourceName;
    if (m_position < 0 || !(sameCells || rest))
        return -1;
    const int position = m_position + m_preview->firstRow - next.firstRow;
    if (position < 0 || position >= int(next.rows.size()))
        return -1;
    const bool byHand = next.options.fixes != m_preview->options.fixes;
    return byHand || isAccepted(next.rows[size_t(position)].verdict) ? position : -1;
}

bool PreviewPane::isAcceptedAt(int position) const
{
    return isAccepted(m_preview->rows[size_t(position)].verdict);
}

void PreviewPane::setText(const QString& text)
{
    m_text = text;
    refresh();
}

void PreviewPane::setPosition(int position)
{
    if (position != m_position)
        moveTo(position);
}

void PreviewPane::moveTo(int position)
{
    m_position = position;
    m_before = 0;
    for (int earlier = 0; earlier < position; ++earlier)
        m_before += isAcceptedAt(earlier);
    refresh();
}

void PreviewPane::step(int by)
{
    const int rows = int(m_preview->rows.size());
    int position = m_position + by;
    while (position >= 0 && position < rows && !isAcceptedAt(position))
        position += by;
    if (position >= 0 && position < rows)
        emit positionWanted(position);
}

QString PreviewPane::place() const
{
    if (m_position < 0)
        return {};
    if (!isAcceptedAt(m_position))
        return tr("not sent");
    const QString all = m_preview->partial ? QStringLiteral("…") : countText(m_preview->counts.accepted);
    return tr("%1 of %2").arg(countText(m_before + 1), all);
}

void PreviewPane::refresh()
{
    const bool somebody = m_position >= 0;
    const bool accepted = somebody && isAcceptedAt(m_position);
    m_goBack->setEnabled(m_before > 0);
    m_goForward->setEnabled(somebody && m_before + accepted < m_preview->counts.accepted);
    m_back->setEnabled(m_goBack->isEnabled());
    m_forward->setEnabled(m_goForward->isEnabled());
    m_place->setText(place());
    if (!somebody) {
        say(m_text, m_text.isEmpty() ? tr("The message appears here as it will arrive.") : QString());
        return;
    }
    if (!accepted) {
        say({}, tr("Row %1 is not sent. %2")
                    .arg(countText(m_preview->rowNumber(m_position)), m_preview->sentence(m_position)));
        return;
    }
    const QString name = m_preview->name(m_position);
    const QString phone = phoneText(m_preview->phone(m_position)).replace(u' ', QChar::Nbsp);
    say(MessageTemplate(m_text).render(m_preview->variablesOf(m_position)),
        name.isEmpty() ? tr("to %1").arg(phone) : tr("to %1, %2").arg(name, phone));
}

void PreviewPane::say(const QString& text, const QString& to)
{
    m_phone->setMessage(text, to);
    m_messageSegments->setVisible(!text.isEmpty());
    m_messageLength->setVisible(!text.isEmpty());
    const Segmentation segmentation = segmentsOf(text);
    m_messageSegments->setText(tr("%Ln segment(s)", nullptr, segmentation.segments));
    m_messageLength->setText(
        tr("%1, %2").arg(toString(segmentation.encoding), tr("%Ln character(s)", nullptr, int(text.size()))));
}

} // namespace outbound
