#pragma once

#include "engine/import/importpreview.h"

#include <QScrollArea>

#include <memory>
#include <vector>

namespace outbound
{

class IconButton;
class PhonePreview;
class SegmentsPanel;
class TextLabel;

/// The message of one person as it will arrive, with arrows through all who get it, and what it costs over everybody.
class PreviewPane : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget* parent = nullptr);

    PhonePreview* phone() const { return m_phone; }
    SegmentsPanel* segments() const { return m_segments; }

    void setAudience(std::shared_ptr<const ImportPreview> preview); ///< null: nobody; begins with the first accepted
    void setText(const QString& text);                              ///< the template
    void setPosition(int position);                                 ///< in ImportPreview::rows
    int position() const { return m_position; }

signals:
    void positionWanted(int position); ///< of the person an arrow leads to

private:
    void build();
    void step(int by);
    void refresh();
    void say(const QString& text, const QString& to);

    std::shared_ptr<const ImportPreview> m_preview;
    std::vector<int> m_accepted; ///< positions, ascending
    QString m_text;
    int m_position = -1;
    IconButton* m_back;
    IconButton* m_forward;
    TextLabel* m_place;
    PhonePreview* m_phone;
    TextLabel* m_messageSegments;
    TextLabel* m_messageLength;
    SegmentsPanel* m_segments;
};

} // namespace outbound
