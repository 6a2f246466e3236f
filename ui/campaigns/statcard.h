#pragma once

#include "ui/theme/marks.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"

#include <QString>

#include <vector>

class QGridLayout;

namespace outbound
{

class ElidedLabel;
class FigureLabel;

/// One figure of a campaign with its share, and what it is made of beside it. Click or Enter chooses it.
class StatCard : public QFrame
{
    Q_OBJECT

public:
    /// A part of the figure: 19 refused.
    struct Part {
        Mark mark = Mark::Ring;
        StatusFamily family = StatusFamily::Pending;
        int count = 0;
        QString word;
        QString shorter = {}; ///< the word where there is little room

        bool operator==(const Part&) const = default;
    };

    explicit StatCard(const QString& label, QWidget* parent = nullptr);
    StatCard(const QString& label, Mark mark, StatusFamily family, QWidget* parent = nullptr);

    int value() const { return m_value; }
    /// @param shorter what the caption comes down to where there is little room
    void setValue(int value, const QString& caption, const QString& shorter = {});
    void setParts(const std::vector<Part>& parts); ///< their counts make up the value
    void reserve(int most);                        ///< keeps room for the widest the figure will be

signals:
    void chosen();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void describe();
    void rebuildParts();

    int m_value = 0;
    int m_most = 0;
    std::vector<Part> m_parts;
    QHBoxLayout* m_labelRow;
    FigureLabel* m_figure;
    ElidedLabel* m_caption;
    QWidget* m_split;
    QGridLayout* m_grid;
    std::vector<FigureLabel*> m_partFigures;
};

} // namespace outbound
