#pragma once

#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace outbound
{

class Card;
class LinkButton;
class PasteEdit;
class TextLabel;

/// A place to paste or type numbers; what is understood of them shows in the preview below while one types. What is too
/// large to be edited is taken as a whole, and told instead of shown.
class PastePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PastePanel(QWidget* parent = nullptr);

    QString text() const;
    QString told() const { return m_told; } ///< the last that was told or shown
    void setText(const QString& text);      ///< tells at once
    void show(const QString& text);         ///< says nothing; empty clears it
    void flush();                           ///< tells what was typed in the pause
    void hold();                            ///< doesn't tell that any more, until one types on

signals:
    void typed();                     ///< at once
    void edited(const QString& text); ///< after a short pause
    void filesPasted(const QList<QUrl>& files);

private:
    void tell();

    PasteEdit* m_edit;
    Card* m_note; ///< in the place of the edit
    TextLabel* m_size;
    LinkButton* m_again;
    QString m_large; ///< what the note stands for
    QString m_told;
    QTimer m_pause;
};

} // namespace outbound
