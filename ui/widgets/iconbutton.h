#pragma once

#include "ui/theme/tokens.h"

#include <QToolButton>

namespace outbound
{

/// A square quiet button that is only an icon: back, close, more, copy. `name` is its tooltip and accessible name.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const QString& iconName, const QString& name, QWidget* parent = nullptr);

    void setIconName(const QString& iconName, ColourToken colour = &Tokens::text);
};

} // namespace outbound
