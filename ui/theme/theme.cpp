#include "ui/theme/theme.h"

#include "ui/theme/accessibility.h"
#include "ui/theme/colourschemeportal.h"
#include "ui/theme/focusring.h"
#include "ui/theme/outboundstyle.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/typeface.h"

#include <QApplication>
#include <QPalette>
#include <QToolTip>

namespace outbound
{

namespace
{

Theme* theTheme = nullptr;

QPalette paletteOf(const Tokens& t)
{
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, t.window},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.surface},
        {QPalette::Button, t.surface},
        {QPalette::Midlight, t.hover},
        {QPalette::Light, t.raised},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.borderStrong},
        {QPalette::Shadow, t.borderControl},
        {QPalette::WindowText, t.text},
        {QPalette::Text, t.text},
        {QPalette::ButtonText, t.text},
        {QPalette::PlaceholderText, t.textMuted},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.accentText},
        {QPalette::BrightText, t.accentText},
        {QPalette::Link, t.link},
        {QPalette::LinkVisited, t.link},
        {QPalette::ToolTipBase, t.tooltip},
        {QPalette::ToolTipText, t.tooltipText},
    };
    for (const auto& [role, colour] : roles)
        palette.setColor(role, colour);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, t.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, t.borderStrong);
    return palette;
}

QPalette viewPaletteOf(const Tokens& t)
{
    QPalette palette = paletteOf(t);
    palette.setColor(QPalette::Highlight, t.accentTint);
    palette.setColor(QPalette::HighlightedText, t.text);
    return palette;
}

} // namespace

Theme::Theme(ThemeMode mode, QObject* parent)
    : QObject(parent),
      m_mode(mode),
      m_portal(new ColourSchemePortal(this)),
      m_focusRing(new FocusRing(this))
{
    Q_ASSERT(qApp && !theTheme);
    theTheme = this;
    m_dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::Auto && m_portal->prefersDark());
    connect(m_portal, &ColourSchemePortal::changed, this, &Theme::follow);

    QCoreApplication::setAttribute(Qt::AA_UseStyleSheetPropagationInWidgetStyles); // fonts set later are kept
    installAccessibility();
    QApplication::setStyle(new OutboundStyle);
    QApplication::setFont(typeface(TypeRole::Body));
    QToolTip::setFont(typeface(TypeRole::Caption));
    dress();
}

Theme::~Theme()
{
    theTheme = nullptr;
}

Theme* Theme::current()
{
    return theTheme;
}

const Tokens& Theme::tokens() const
{
    return m_dark ? darkTokens() : lightTokens();
}

void Theme::setMode(ThemeMode mode)
{
    m_mode = mode;
    follow();
}

void Theme::follow()
{
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::Auto && m_portal->prefersDark());
    if (dark == m_dark)
        return;
    m_dark = dark;
    dress();
    emit changed();
}

void Theme::dress()
{
    const Tokens& now = tokens();
    QApplication::setPalette(paletteOf(now));
    QApplication::setPalette(viewPaletteOf(now), "QAbstractItemView");
    qApp->setStyleSheet(styleSheet(now));
}

} // namespace outbound
