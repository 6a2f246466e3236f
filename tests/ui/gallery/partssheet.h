#pragma once

#include <QWidget>

class QVBoxLayout;

namespace outbound
{

/// Every part of the design in its states on one sheet, to be looked at.
class PartsSheet : public QWidget
{
    Q_OBJECT

public:
    explicit PartsSheet(QWidget* parent = nullptr);

private:
    void addButtons(QVBoxLayout* column);
    void addInputs(QVBoxLayout* column);
    void addStatus(QVBoxLayout* column);
    void addTable(QVBoxLayout* column);
    void addBars(QVBoxLayout* column);
    void addType(QVBoxLayout* column);
    void addMessages(QVBoxLayout* column);
    void addEmpty(QVBoxLayout* column);
    void addDialog(QVBoxLayout* column);
    void addIcons(QVBoxLayout* column);
    void addDrop(QVBoxLayout* column);
};

} // namespace outbound
