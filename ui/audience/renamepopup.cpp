#include "ui/audience/renamepopup.h"

#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/formfield.h"

#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

namespace outbound
{

namespace
{

constexpr int popupWidth = 248;

} // namespace

RenamePopup::RenamePopup(const QString& name, Objection objection, QWidget* parent)
    : QWidget(parent, Qt::Popup),
      m_objection(std::move(objection)),
      m_edit(new QLineEdit(name)),
      m_field(new FormField(tr("Name in the message"), m_edit))
{
    setObjectName(QStringLiteral("renamePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_edit->setObjectName(QStringLiteral("renameEdit"));
    m_edit->selectAll();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSizeConstraint(QLayout::SetFixedSize);
    column->addWidget(m_field);
    m_field->setFixedWidth(popupWidth - 24);
    connect(m_edit, &QLineEdit::returnPressed, this, &RenamePopup::take);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
}

void RenamePopup::openAt(const QPoint& place)
{
    move(place);
    show();
    m_edit->setFocus(Qt::PopupFocusReason);
}

void RenamePopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), 0, tokens().raised, tokens().borderStrong);
}

void RenamePopup::take()
{
    const QString name = m_edit->text().simplified();
    const QString objection = m_objection(name);
    m_field->setError(objection);
    if (!objection.isEmpty())
        return;
    emit named(name);
    close();
}

} // namespace outbound
