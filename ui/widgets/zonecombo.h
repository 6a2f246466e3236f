#pragma once

#include <QComboBox>

namespace outbound
{

/// The time zones of the IANA database, found by typing any part of a name: this computer's first, then those many
/// people live in, then all.
class ZoneCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneCombo(QWidget* parent = nullptr);

    QString zone() const; ///< IANA name
    /// Says nothing. @param name IANA name; empty or unknown: that of this computer
    void setZone(const QString& name);

    bool settle(); ///< takes or puts back what is being typed; false: there was something

signals:
    void zoneChanged(); ///< by the operator

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addZone(const QString& name);
    int rowOf(const QString& typed) const; ///< the one that is meant; -1: none, or many
    void takeTyped();

    int m_chosen = 0; ///< its row, also while something is typed
};

} // namespace outbound
