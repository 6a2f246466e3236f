#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

namespace outbound
{

class ColourSchemePortal;
class FocusRing;

enum class ThemeMode { Auto, Light, Dark };

/// Dresses the application: fonts, palette, style and stylesheet, and changes them together. The composition root owns
/// the only one, made right after QApplication and before the first widget. Auto follows the desktop's colour scheme
/// through its portal and is light where there is none.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(ThemeMode mode = ThemeMode::Auto, QObject* parent = nullptr);
    ~Theme() override;

    /// The application's theme, for whoever must hear changed() (charts); null before it is made.
    static Theme* current();

    ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);

    bool isDark() const { return m_dark; }
    const Tokens& tokens() const;

signals:
    void changed(); ///< the tokens are others now; palette and stylesheet are already set

private:
    void follow();
    void dress();

    ThemeMode m_mode;
    bool m_dark = false;
    ColourSchemePortal* m_portal = nullptr; ///< child of this
    FocusRing* m_focusRing = nullptr;       ///< child of this
};

} // namespace outbound
