#pragma once

#include "ui/theme/tokens.h"

#include <QWidget>

#include <optional>

namespace outbound
{

/// An icon on its own, beside words: 16 × 16, 14 beside captions, 20 for the file card.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(const QString& name, ColourToken colour = &Tokens::textMuted, int size = 16,
                       QWidget* parent = nullptr);
    IconLabel(const QString& name, StatusFamily family, int size = 16, QWidget* parent = nullptr);

    void setIcon(const QString& name, StatusFamily family);

    QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    ColourToken m_colour;
    std::optional<StatusFamily> m_family; ///< instead of m_colour
    int m_size;
};

} // namespace outbound
