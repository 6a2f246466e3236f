#pragma once

#include "engine/import/importpreview.h"

#include <QScrollArea>

class QAction;

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

    /// Null: nobody. Begins with the first accepted, but whoever was shown stays when the same list is only read or put
    /// right in another way. @return whether they stayed
    bool setAudience(const SharedPreview& preview);
    void setText(const QString& text); ///< the template
    void setPosition(int position);    ///< in ImportPreview::rows
    int position() const { return m_position; }

signals:
    void positionWanted(int position); ///< of the person an arrow leads to

private:
    void build();
    int keptIn(const ImportPreview& next) const;
    bool isAcceptedAt(int position) const;
    void moveTo(int position);
    void step(int by);
    void refresh();
    QString place() const;
    void say(const QString& text, const QString& to);

    SharedPreview m_preview;
    QString m_text;
    int m_position = -1;
    int m_before = 0; ///< accepted ones before the position
    IconButton* m_back;
    IconButton* m_forward;
    QAction* m_goBack;
    QAction* m_goForward;
    TextLabel* m_place;
    PhonePreview* m_phone;
    TextLabel* m_messageSegments;
    TextLabel* m_messageLength;
    SegmentsPanel* m_segments;
};

} // namespace outbound
