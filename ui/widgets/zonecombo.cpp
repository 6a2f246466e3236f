#include "ui/widgets/zonecombo.h"

#include "engine/domain/walltime.h"
#include "ui/theme/stylesheet.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace outbound
{

namespace
{

constexpr const char* common[] = {
    "Europe/London",       "Europe/Dublin",     "Europe/Lisbon",       "Europe/Paris",
    "Europe/Berlin",       "Europe/Athens",     "America/New_York",    "America/Chicago",
    "America/Denver",      "America/Phoenix",   "America/Los_Angeles", "America/Toronto",
    "America/Mexico_City", "America/Sao_Paulo", "Africa/Lagos",        "Africa/Johannesburg",
    "Asia/Dubai",          "Asia/Kolkata",      "Asia/Singapore",      "Asia/Hong_Kong",
    "Asia/Tokyo",          "Australia/Sydney",  "Pacific/Auckland",    "UTC"};

} // namespace

ZoneCombo::ZoneCombo(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(14);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(18);
    setAccessibleName(tr("Time zone"));
    lineEdit()->setAccessibleName(accessibleName());
    setToolTip(tr("Type a part of a city's name"));
    fill();
    setZone({});

    auto* search = new QCompleter(model(), this);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setFilterMode(Qt::MatchContains);
    search->setMaxVisibleItems(10);
    setCompleter(search);
    search->popup()->setItemDelegate(new QStyledItemDelegate(search->popup()));
    setStyleProperty(search->popup(), "choices", true); // looks like the list of all
    search->popup()->installEventFilter(this);
    lineEdit()->installEventFilter(this);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &ZoneCombo::takeTyped);
    connect(this, &QComboBox::activated, this, [this](int row) {
        if (row == m_chosen)
            return;
        m_chosen = row;
        emit zoneChanged();
    });
}

void ZoneCombo::fill()
{
    addZone(zoneName(zoneNamed({})));
    insertSeparator(count());
    for (const char* name : common)
        if (const QString zone = QString::fromLatin1(name); findData(zone) < 0)
            addZone(zone);
    insertSeparator(count());
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (const QString zone = QString::fromLatin1(id); findData(zone) < 0)
            addZone(zone);
}

void ZoneCombo::addZone(const QString& name)
{
    addItem(QString(name).replace(QLatin1Char('_'), QLatin1Char(' ')), name);
}

QString ZoneCombo::zone() const
{
    return itemData(m_chosen).toString();
}

void ZoneCombo::setZone(const QString& name)
{
    const QSignalBlocker quiet(this);
    const QString known = zoneName(zoneNamed(name));
    if (findData(known) < 0)
        addZone(known);
    m_chosen = findData(known);
    setCurrentIndex(m_chosen);
    setEditText(itemText(m_chosen));
    lineEdit()->setCursorPosition(0);
}

int ZoneCombo::rowOf(const QString& typed) const
{
    if (typed.isEmpty())
        return -1;
    if (const int whole = findText(typed, Qt::MatchFixedString); whole >= 0)
        return whole;
    const auto theOnly = [this](const auto& fits) {
        int row = -1;
        for (int i = 0; i < count(); ++i) {
            if (!fits(itemText(i)))
                continue;
            if (row >= 0)
                return -1;
            row = i;
        }
        return row;
    };
    const QString city = QLatin1Char('/') + typed;
    const int row = theOnly([&](const QString& name) { return name.endsWith(city, Qt::CaseInsensitive); });
    return row >= 0 ? row : theOnly([&](const QString& name) { return name.contains(typed, Qt::CaseInsensitive); });
}

bool ZoneCombo::settle()
{
    if (currentText() == itemText(m_chosen))
        return true;
    completer()->popup()->hide();
    takeTyped();
    return false;
}

/// What was typed is a zone when it names one or leaves only one; otherwise the zone stays as it was.
void ZoneCombo::takeTyped()
{
    if (completer()->popup()->isVisible()) // taken when the list closes
        return;
    const int row = rowOf(currentText().simplified().replace(QLatin1Char('_'), QLatin1Char(' ')));
    const bool other = row >= 0 && row != m_chosen;
    setZone(itemData(row >= 0 ? row : m_chosen).toString());
    if (other)
        emit zoneChanged();
}

bool ZoneCombo::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != lineEdit()) {
        const bool typesOn = currentText().isEmpty() || completer()->completionCount() == 0;
        if (event->type() == QEvent::Hide && !typesOn) // after what was chosen from the list
            QMetaObject::invokeMethod(this, &ZoneCombo::takeTyped, Qt::QueuedConnection);
        return QComboBox::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusIn) // typing replaces the zone, as in a search
        QMetaObject::invokeMethod(lineEdit(), &QLineEdit::selectAll, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) { // ends the search, and not the dialog it is in
            takeTyped();
            lineEdit()->selectAll();
            return true;
        }
    }
    return QComboBox::eventFilter(watched, event);
}

} // namespace outbound
