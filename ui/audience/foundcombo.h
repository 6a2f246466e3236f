#pragma once

#include <QComboBox>

namespace outbound
{

/// Something that is found out unless somebody chooses it: the first entry is what was found.
class FoundCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit FoundCombo(QWidget* parent = nullptr);

    void addChoice(const QString& text, const QString& value);
    /// Says nothing. @param found as people call it; empty: not known, @param chosen empty: the found one stands
    void show(const QString& found, const QString& chosen);

signals:
    void chosen(const QString& value); ///< empty: as found
};

} // namespace outbound
