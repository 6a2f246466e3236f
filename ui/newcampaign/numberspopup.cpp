#include "ui/newcampaign/numberspopup.h"

#include "ui/newcampaign/furtherdelegate.h"
#include "ui/newcampaign/furthernumbers.h"
#include "ui/theme/hairline.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textlabel.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace outbound
{

namespace
{

constexpr int popupWidth = 420;
constexpr int rowHeight = 32;
constexpr int mostRows = 8;

} // namespace

NumbersPopup::NumbersPopup(FurtherNumbers* numbers, QWidget* parent)
    : QWidget(parent, Qt::Popup),
      m_numbers(numbers),
      m_search(new SearchField(tr("Find a number"))),
      m_list(new QListView)
{
    setObjectName(QStringLiteral("numbersPopup"));
    setAttribute(Qt::WA_NoMouseReplay); // the click that closes it does nothing else
    setAccessibleName(tr("Further numbers"));
    m_search->setObjectName(QStringLiteral("findNumberEdit"));
    m_search->setControlSize(ControlSize::Tool);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("furtherNumbersList"));
    m_list->setAccessibleName(tr("Numbers to send from as well"));
    m_list->setModel(numbers);
    m_list->setItemDelegate(new FurtherDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);

    auto* sentence = new TextLabel(tr("Everybody is texted from one of the numbers, which share the work."),
                                   TypeRole::Caption, Tone::Muted);
    sentence->setWordWrap(true);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(10, 0, 10, 4);
    head->setSpacing(8);
    head->addWidget(sentence);
    head->addWidget(m_search);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 6);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list);
    setFixedWidth(popupWidth);
    connect(m_search, &QLineEdit::textChanged, m_numbers, &FurtherNumbers::setNeedle);
}

void NumbersPopup::openBelow(QWidget* field)
{
    const int numbers = m_numbers->available();
    m_search->setVisible(numbers > mostRows);
    m_list->setFixedHeight(rowHeight * std::clamp(numbers, 1, mostRows));
    adjustSize();
    const QRect free = field->screen()->availableGeometry();
    QPoint place = field->mapToGlobal(QPoint(field->width() - width(), field->height() + 4));
    place.setX(std::clamp(place.x(), free.left(), std::max(free.left(), free.right() - width())));
    place.setY(std::min(place.y(), free.bottom() - height()));
    move(place);
    show();
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_numbers->index(0, 0));
    QWidget* first = m_search->isVisible() ? static_cast<QWidget*>(m_search) : m_list;
    first->setFocus(Qt::PopupFocusReason);
}

void NumbersPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintFrame(painter, rect(), 0, tokens().raised, tokens().borderStrong);
}

void NumbersPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void NumbersPopup::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_search->clear();
}

/// Down leads from the search into the list.
bool NumbersPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_list->setCurrentIndex(m_numbers->index(0, 0));
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace outbound
