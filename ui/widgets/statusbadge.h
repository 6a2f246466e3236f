#pragma once

#include "ui/widgets/statuslook.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace outbound
{

QSize badgeSize(const QString& word); ///< 20 high
QSize statusWordSize(const QString& word);

/// The tinted badge, at the leading edge of `rect` and centred in its height. On a selected row its fill is surface.
void paintBadge(QPainter& painter, const QRectF& rect, const StatusLook& look, bool selected = false);

/// The plain status: mark and coloured word without a tint.
void paintStatusWord(QPainter& painter, const QRectF& rect, const StatusLook& look);

/// A status as a widget; its accessible name is the word.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Badge, Plain };

    explicit StatusBadge(Kind kind = Kind::Badge, QWidget* parent = nullptr);

    const StatusLook& look() const { return m_look; }
    void setLook(const StatusLook& look);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    StatusLook m_look;
};

} // namespace outbound
