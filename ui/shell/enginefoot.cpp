#include "ui/shell/enginefoot.h"

#include "engine/engine.h"
#include "models/pacesmodel.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/markicon.h"
#include "ui/widgets/rule.h"

#include <QGridLayout>

#include <algorithm>

namespace outbound
{

EngineFoot::EngineFoot(Engine& engine, QWidget* parent)
    : QWidget(parent),
      m_engine(engine),
      m_dot(new MarkIcon(Mark::Ring, StatusFamily::Draft)),
      m_state(new ElidedLabel({}, TypeRole::Medium)),
      m_numbers(new ElidedLabel({}, TypeRole::Caption, Tone::Muted)),
      m_where(new ElidedLabel(tr("Sends in the background"), TypeRole::Caption, Tone::Muted))
{
    setObjectName(QStringLiteral("engineFoot"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 12);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, 16);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new Rule, 0, 0, 1, 2);
    grid->setRowMinimumHeight(1, 8);
    grid->addWidget(m_dot, 2, 0, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(m_state, 2, 1);
    grid->addWidget(m_numbers, 3, 1);
    m_where->setObjectName(QStringLiteral("backgroundEngine"));
    m_where->setVisible(engine.isAttached());
    grid->addWidget(m_where, 4, 1);
    connect(&engine, &Engine::connectionChanged, this, &EngineFoot::refresh);
    connect(&engine, &Engine::changed, this, [this](const StoreChanges& changes) {
        if (changes.numbers)
            refresh();
    });
    connect(&engine, &Engine::storeTroubled, this, [this](const QString& sentence) {
        m_isTroubled = !sentence.isEmpty();
        refresh();
    });
    refresh();
}

void EngineFoot::setFolded(bool folded)
{
    m_state->setVisible(!folded);
    m_numbers->setVisible(!folded);
    m_where->setVisible(!folded && m_engine.isAttached() && !m_isTroubled);
    layout()->setContentsMargins(folded ? 8 : 0, 0, folded ? 8 : 0, 12);
}

void EngineFoot::refresh()
{
    if (m_isTroubled) {
        m_dot->setMark(Mark::Cross, StatusFamily::Refused);
        m_state->setText(m_engine.isAttached() ? tr("The engine has stopped") : tr("Data can't be written"));
        m_numbers->setText(tr("Nothing is sent"));
    } else {
        showConnection();
    }
    m_where->setVisible(!m_state->isHidden() && m_engine.isAttached() && !m_isTroubled);
    QString words = QStringLiteral("%1\n%2").arg(m_state->text(), m_numbers->text());
    if (m_engine.isAttached() && !m_isTroubled)
        words += QLatin1Char('\n') + tr("Sends in the background, also when this window is closed");
    setAccessibleName(words);
    setToolTip(plainToolTip(words));
}

void EngineFoot::showConnection()
{
    const Connection& connection = m_engine.connection();
    switch (connection.kind) {
    case Connection::Kind::None:
        m_dot->setMark(Mark::Ring, StatusFamily::Draft);
        m_state->setText(tr("No account yet"));
        m_numbers->setText(tr("Nothing is sent"));
        break;
    case Connection::Kind::Sandbox:
    case Connection::Kind::Twilio:
        m_dot->setMark(Mark::Dot, StatusFamily::Delivered);
        m_state->setText(connection.kind == Connection::Kind::Sandbox ? tr("Sandbox engine")
                         : connection.accountName.isEmpty()           ? tr("Twilio")
                                                                      : connection.accountName);
        m_numbers->setText(numbersLine());
        break;
    }
}

QString EngineFoot::numbersLine() const
{
    const auto numbers = m_engine.reader().numbers(m_engine.connection().account);
    if (!numbers || numbers->empty())
        return tr("No number yet");
    const auto [least, most] = std::minmax_element(numbers->begin(), numbers->end(),
                                                   [](const auto& a, const auto& b) { return a.mps < b.mps; });
    const QString pace = mpsText(most->mps);
    const QString count = tr("%n number(s)", nullptr, int(numbers->size()));
    if (numbers->size() == 1)
        return tr("%1, %2/s").arg(count, pace);
    return least->mps == most->mps ? tr("%1, %2/s each").arg(count, pace) : tr("%1, up to %2/s").arg(count, pace);
}

} // namespace outbound
