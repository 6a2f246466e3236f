#include "ui/settings/portfield.h"

#include "ui/theme/stylesheet.h"
#include "ui/widgets/formfield.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace outbound
{

static constexpr int leastPort = 1024; ///< below, only the system's own programs may listen
static constexpr int mostPort = 65535;

PortField::PortField(const QString& label, QWidget* parent) : QWidget(parent), m_number(new QLineEdit)
{
    m_number->setFixedWidth(88);
    m_number->setAccessibleName(label);
    m_number->installEventFilter(this);
    auto* input = new QWidget;
    auto* row = new QHBoxLayout(input);
    row->setContentsMargins({});
    row->addWidget(m_number);
    row->addStretch(1);
    input->setFocusProxy(m_number);
    m_field = new FormField(label, input);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_field);
    setFocusProxy(m_number);
    connect(m_number, &QLineEdit::editingFinished, this, &PortField::take);
}

void PortField::setValue(quint16 port)
{
    m_value = port;
    m_number->setText(QString::number(port));
    m_field->setError({});
    setStyleProperty(m_number, "invalid", false);
}

void PortField::take()
{
    const int port = m_number->text().trimmed().toInt();
    const bool fits = port >= leastPort && port <= mostPort;
    m_field->setError(fits ? QString()
                           : tr("A port is a number from %1 to %2. Until then it stays %3.")
                                 .arg(QString::number(leastPort), QString::number(mostPort), QString::number(m_value)));
    setStyleProperty(m_number, "invalid", !fits);
    if (fits && port != m_value) {
        m_value = quint16(port);
        emit chosen(m_value);
    }
}

bool PortField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        setValue(m_value);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outbound
