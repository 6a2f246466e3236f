#pragma once

#include "ui/widgets/button.h"

#include <QDialog>

namespace outbound
{

/// Asks before a deed that can't be undone. The button names the deed, and is red where it destroys; the safe one is
/// the default, and Enter does what has the focus.
class ConfirmDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param question its title @param sentence what follows from the deed, plain text
    ConfirmDialog(const QString& question, const QString& sentence, const QString& keep, const QString& deed,
                  QWidget* parent = nullptr, ButtonKind kind = ButtonKind::Danger);

    void askToType(int number); ///< the deed is open only to who types it

private:
    Button* m_confirm;
};

} // namespace outbound
