#pragma once

#include <QColor>

#include <array>

namespace outbound
{

/// What a hue may mean. One family colours the badge, the mark and the chart part of a status.
enum class StatusFamily { Delivered, Refused, NoConfirmation, Pending, Draft, Scheduled, Running, Paused, Cancelled };

/// `text` on `tint` is a badge, `text` on surface a plain status; `solid` paints marks, bars and charts.
struct StatusColours {
    QColor text;
    QColor tint;
    QColor solid;
};

/// Every colour of the design for one mode. Painters ask `tokens()` while painting and keep none.
struct Tokens {
    QColor window;        ///< sidebar, table headers, preview pane
    QColor surface;       ///< pages, cards, inputs, buttons at rest
    QColor sunken;        ///< pressed secondary button, disabled primary
    QColor raised;        ///< menus, dialogs, palette
    QColor hover;         ///< row and quiet-button hover
    QColor border;        ///< cards, hairlines between rows
    QColor borderStrong;  ///< secondary buttons, tags, key caps
    QColor borderControl; ///< inputs, check boxes, drop zone
    QColor grid;
    QColor text;
    QColor textMuted;
    QColor textDisabled;
    QColor accent;
    QColor accentHover;
    QColor accentPressed;
    QColor accentText; ///< on accent and danger
    QColor accentTint; ///< selected row, nav item, filter
    QColor link;
    QColor focus; ///< focus ring, mark of a selected row
    QColor danger;
    QColor dangerHover;
    QColor track; ///< the pending part of bars, donut and area
    QColor bubble;
    QColor sandbox;
    QColor sandboxText;
    QColor tooltip; ///< tooltips, chart value, undo bar
    QColor tooltipText;
    QColor deliveredArea; ///< opaque: 30 % delivered solid over surface
    QColor pendingArea;   ///< opaque: 50 % track over surface

    std::array<StatusColours, 9> families; ///< in the order of StatusFamily

    const StatusColours& status(StatusFamily family) const { return families[static_cast<std::size_t>(family)]; }
};

/// Names one colour of the table, to be looked up at paint time: `&Tokens::textMuted`.
using ColourToken = QColor Tokens::*;

const Tokens& lightTokens();
const Tokens& darkTokens();

/// The values in force: those of the application's Theme, light ones before there is one.
const Tokens& tokens();

} // namespace outbound
