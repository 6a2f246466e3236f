#pragma once

#include "engine/import/importpreview.h"
#include "ui/widgets/card.h"

namespace outbound
{

class Button;
class ElidedLabel;
class IconButton;

/// What was taken: the name of the list, and how it was read, or that it is being read.
class FileCard : public Card
{
    Q_OBJECT

public:
    explicit FileCard(QWidget* parent = nullptr);

    Button* changeButton() const { return m_change; } ///< stays down while the panel below is open

    /// @param preview null: nothing of it is known yet; its counts are shown once they are final
    void show(const QString& name, const ImportPreview* preview, bool reading);

signals:
    void cancelWanted(); ///< the reading
    void removeWanted();

private:
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    Button* m_change;
    Button* m_cancel;
    IconButton* m_remove;
};

} // namespace outbound
