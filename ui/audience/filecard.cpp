#include "ui/audience/filecard.h"

#include "models/statuswords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"

#include <QHBoxLayout>

namespace outbound
{

namespace
{

QStringList factsOf(const ImportPreview& preview)
{
    QStringList facts;
    if (preview.skippedRows > 0)
        facts << FileCard::tr("%Ln row(s) skipped", nullptr, preview.skippedRows);
    facts << preview.encoding;
    if (preview.columns.size() > 1 && !preview.delimiter.isNull())
        facts << delimiterWord(preview.delimiter);
    facts << (preview.hasHeader ? FileCard::tr("header") : FileCard::tr("no header"));
    facts.removeAll(QString());
    return facts;
}

} // namespace

FileCard::FileCard(QWidget* parent)
    : Card(parent),
      m_name(new ElidedLabel({}, TypeRole::Medium)),
      m_facts(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_change(new Button(tr("Change"), ButtonKind::Quiet)),
      m_cancel(new Button(tr("Cancel"), ButtonKind::EndingQuiet)),
      m_remove(new IconButton(QStringLiteral("close"), tr("Remove the recipients")))
{
    setPadding(12, 4);
    setFixedHeight(48);
    m_name->setObjectName(QStringLiteral("listNameLabel"));
    m_name->setElideMode(Qt::ElideMiddle);
    m_facts->setObjectName(QStringLiteral("listFactsLabel"));
    m_change->setObjectName(QStringLiteral("changeFileButton"));
    m_change->setCheckable(true);
    m_change->setAccessibleName(tr("Change how it is read"));
    m_cancel->setObjectName(QStringLiteral("cancelReadingButton"));
    m_cancel->setAccessibleName(tr("Cancel reading"));
    m_cancel->hide();
    m_remove->setObjectName(QStringLiteral("removeAudienceButton"));
    connect(m_cancel, &Button::clicked, this, &FileCard::cancelWanted);
    connect(m_remove, &IconButton::clicked, this, &FileCard::removeWanted);

    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_facts);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(new IconLabel(QStringLiteral("file"), &Tokens::textMuted, 20));
    row->addSpacing(10);
    row->addLayout(words, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_change);
    row->addWidget(m_remove);
    body()->addLayout(row);
}

void FileCard::show(const QString& name, const ImportPreview* preview, bool reading)
{
    QStringList facts = preview ? factsOf(*preview) : QStringList();
    facts.prepend(reading ? tr("Reading …") : tr("%Ln row(s)", nullptr, preview ? preview->counts.rows : 0));
    m_name->setText(name);
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    const bool hadFocus = m_cancel->hasFocus();
    m_cancel->setVisible(reading);
    m_remove->setVisible(!reading);
    m_change->setVisible(preview);
    if (hadFocus && !reading)
        m_change->setFocus();
}

} // namespace outbound
