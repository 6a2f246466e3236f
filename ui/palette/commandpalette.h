#pragma once

#include "ui/palette/finding.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListView;

namespace outbound
{

class FindingsModel;
class TextLabel;

/// Ctrl+K: lies over the window, finds every action that can be done now, every campaign and every place by some of its
/// letters, and does or opens it. Esc, or the focus going elsewhere, closes it.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    /// @param offer what there is, in the order it is shown in while nothing is typed
    void open(const QList<FindingGroup>& offer);
    void close(); ///< the focus goes back to where it was
    bool isOpen() const { return isVisible(); }

    static constexpr int mostOfAGroup = 50;

signals:
    void campaignWanted(const outbound::CampaignId& id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takeKey(int key);
    void search();
    void step(int by); ///< to the next row that can be chosen
    void choose();
    void place();

    QLineEdit* m_field;
    QListView* m_list;
    TextLabel* m_nothing;
    FindingsModel* m_findings;
    QList<FindingGroup> m_offer;
    QPointer<QWidget> m_before; ///< had the focus
};

} // namespace outbound
