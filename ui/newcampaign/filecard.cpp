#include "ui/newcampaign/filecard.h"

#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>

namespace outbound
{

namespace
{

QString separators(QChar delimiter)
{
    switch (delimiter.unicode()) {
    case u';':
        return FileCard::tr("semicolons");
    case u'\t':
        return FileCard::tr("tabs");
    case u'|':
        return FileCard::tr("pipes");
    case u' ':
        return FileCard::tr("blanks");
    default:
        return FileCard::tr("commas");
    }
}

} // namespace

FileCard::FileCard(QWidget* parent)
    : Card(parent),
      m_name(new ElidedLabel({}, TypeRole::Medium)),
      m_facts(new ElidedLabel({}, TypeRole::Caption, Tone::Muted))
{
    setPadding(12, 4);
    setFixedHeight(48);
    m_name->setElideMode(Qt::ElideMiddle);
    auto* change = new Button(tr("Change"), ButtonKind::Quiet);
    change->setObjectName(QStringLiteral("changeFileButton"));
    auto* remove = new IconButton(QStringLiteral("close"), tr("Remove the recipients"));
    remove->setObjectName(QStringLiteral("removeAudienceButton"));
    connect(change, &Button::clicked, this, &FileCard::changeWanted);
    connect(remove, &IconButton::clicked, this, &FileCard::removeWanted);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new IconLabel(QStringLiteral("file"), &Tokens::textMuted, 20));
    row->addSpacing(10);
    row->addLayout(words, 1);
    row->addWidget(change);
    row->addWidget(remove);
    body()->addLayout(row);
}

void FileCard::show(const ImportPreview& preview, int rows)
{
    m_name->setText(preview.sourceName);
    QStringList facts{tr("%Ln row(s)", nullptr, rows), preview.encoding};
    if (preview.columns.size() > 1 && !preview.delimiter.isNull())
        facts << separators(preview.delimiter);
    facts << (preview.hasHeader ? tr("header row") : tr("no header row"));
    facts.removeAll(QString());
    m_facts->setText(facts.join(QStringLiteral(" · ")));
}

} // namespace outbound
