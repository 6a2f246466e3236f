#pragma once

#include <QLineEdit>

namespace outbound
{

/// The name of the campaign. Files and cells that are pasted here are left to the page, as they are a list.
class NameEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit NameEdit(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
};

} // namespace outbound
