#pragma once

#include "engine/engine.h"
#include "ui/newcampaign/audience.h"
#include "ui/newcampaign/campaignform.h"

#include <QUrl>
#include <QWidget>

namespace outbound
{

class AudienceMeter;
class PreviewPane;
struct CampaignFacts;

/// What a campaign is made of, the form, and beside it the preview of what becomes of it.
class CampaignEditor : public QWidget
{
    Q_OBJECT

public:
    /// Everything the operator put in; a copy of it is enough to come back to it.
    struct Content {
        CampaignForm::Entries entries;
        Audience::State audience;

        bool isEmpty() const { return entries.isEmpty() && !audience.preview; }
    };

    explicit CampaignEditor(Engine& engine, QWidget* parent = nullptr);

    Content content() const;
    void setContent(const Content& content);
    void clear();
    void settle(); ///< catches up with what was typed a moment ago
    CampaignFacts facts() const;
    CampaignDraft draft() const; ///< as it would be created now; needs an audience

    void openFile(const QString& path, const QString& region = {});
    void paste(const QString& text);
    void chooseFile(); ///< asks with a file dialog
    void setFormEnabled(bool enabled);
    void focusName();

signals:
    void changed(); ///< any fact
    void failed(const QString& sentence);
    void fileChosen(const QString& path); ///< in the dialog
    void filesDropped(const QList<QUrl>& files);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void bind();
    void readNumbers();
    void readAgent();
    void audienceChanged();
    void refresh();
    void refreshPreview(const CampaignFacts& facts);

    Engine& m_engine;
    Audience* m_audience;
    AudienceMeter* m_meter;
    CampaignForm* m_form;
    PreviewPane* m_pane;
    QString m_replies; ///< who answers, as a sentence
    std::shared_ptr<const ImportPreview> m_shown;
};

} // namespace outbound
