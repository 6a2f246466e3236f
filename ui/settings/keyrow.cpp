#include "ui/settings/keyrow.h"

#include "models/timetext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace outbound
{

KeyRow::KeyRow(const ApiKey& key, QWidget* parent) : QWidget(parent)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString used =
        key.lastUsedAt.isNull() ? tr("never used") : tr("last used %1").arg(momentText(key.lastUsedAt, now));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(key.name, TypeRole::Medium));
    words->addWidget(new ElidedLabel(
        tr("%1 · made %2 · %3", "id, moment, last use").arg(key.id, momentText(key.createdAt, now), used),
        TypeRole::Caption, Tone::Muted));
    auto* revoke = new Button(tr("Revoke"), ButtonKind::EndingQuiet);
    revoke->setObjectName(QStringLiteral("revokeKeyButton"));
    revoke->setAccessibleName(tr("Revoke %1", "name of a key").arg(key.name));
    revoke->setControlSize(ControlSize::Tool);
    connect(revoke, &Button::clicked, this, &KeyRow::revokeWanted);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(12);
    row->addLayout(words, 1);
    row->addWidget(revoke);
}

} // namespace outbound
