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

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace outbound
{

namespace
{

/// What the person is called, as far as the list tells: `Zoë`.
QString nameOf(const Variables& variables)
{
    for (auto variable = variables.cbegin(); variable != variables.cend(); ++variable)
        if (variable.key().contains(QLatin1String("name"), Qt::CaseInsensitive) && !variable.value().isEmpty())
            return variable.value().simplified();
    return {};
}

} // namespace

PreviewPane::PreviewPane(QWidget* parent)
    : QScrollArea(parent),
      m_back(new IconButton(QStringLiteral("chevron-left"), tr("Previous recipient"))),
      m_forward(new IconButton(QStringLiteral("chevron-right"), tr("Next recipient"))),
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
    connect(m_back, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &IconButton::clicked, this, [this] { step(1); });
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

void PreviewPane::setAudience(std::shared_ptr<const ImportPreview> preview)
{
    m_preview = std::move(preview);
    m_accepted.clear();
    if (m_preview)
        for (size_t i = 0; i < m_preview->rows.size(); ++i)
            if (const RowVerdict verdict = m_preview->rows[i].verdict;
                verdict == RowVerdict::Accepted || verdict == RowVerdict::Warning)
                m_accepted.push_back(int(i));
    const bool somebody = m_preview && !m_preview->rows.empty();
    setPosition(!somebody ? -1 : m_accepted.empty() ? 0 : m_accepted.front());
}

void PreviewPane::setText(const QString& text)
{
    m_text = text;
    refresh();
}

void PreviewPane::setPosition(int position)
{
    m_position = position;
    refresh();
}

void PreviewPane::step(int by)
{
    const auto here = std::lower_bound(m_accepted.begin(), m_accepted.end(), m_position);
    const auto target = by > 0 ? std::upper_bound(m_accepted.begin(), m_accepted.end(), m_position) : here;
    if (by > 0 && target != m_accepted.end())
        emit positionWanted(*target);
    else if (by < 0 && target != m_accepted.begin())
        emit positionWanted(*(target - 1));
}

void PreviewPane::refresh()
{
    const auto here = std::lower_bound(m_accepted.begin(), m_accepted.end(), m_position);
    const bool accepted = here != m_accepted.end() && *here == m_position;
    m_back->setEnabled(here != m_accepted.begin());
    m_forward->setEnabled(!m_accepted.empty() && m_position < m_accepted.back());
    m_place->setText(
        accepted ? tr("%1 of %2").arg(countText(here - m_accepted.begin() + 1), countText(qint64(m_accepted.size())))
        : m_position >= 0 ? tr("not sent")
                          : QString());
    if (m_position < 0) {
        say(m_text, m_text.isEmpty() ? tr("The message appears here as it will arrive.") : QString());
        return;
    }
    const PreviewRow& row = m_preview->rows[size_t(m_position)];
    if (!accepted) {
        say({}, tr("Row %1 is not sent. %2").arg(countText(row.row), row.sentence));
        return;
    }
    const Variables variables = m_preview->variablesOf(row);
    const QString name = nameOf(variables);
    const QString phone = phoneText(row.phone).replace(u' ', QChar::Nbsp);
    say(MessageTemplate(m_text).render(variables),
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
