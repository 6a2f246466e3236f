#pragma once

#include "engine/clock.h"
#include "engine/draft/opendraft.h"
#include "engine/engine.h"
#include "ui/audience/audience.h"
#include "ui/newcampaign/campaignform.h"
#include "ui/newcampaign/sendorder.h"

#include <QUrl>
#include <QWidget>

namespace outbound
{

class AudienceMeter;
class PreviewPane;
class PriceBook;
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
        bool split = false; ///< into several campaigns, if they are too many for one

        bool isEmpty() const { return entries.isEmpty() && !audience.preview; }
    };

    explicit CampaignEditor(Engine& engine, QWidget* parent = nullptr);

    Content content() const;
    void setContent(const Content& content);
    OpenDraft draft() const;             ///< all that was put in, also what is still being read
    void resume(const OpenDraft& draft); ///< all but a list on disk
    void resumeList(const OpenDraft& draft);
    bool hasList() const; ///< that was read, or its beginning
    void restoreAudience(const Audience::State& audience);
    void clear();
    /// Catches up with what was typed a moment ago; false: a time or zone was half typed and wants another look.
    bool settle();
    CampaignFacts facts() const;
    SendOrder order() const; ///< as it would be sent now; needs an audience
    void setSplit(bool split);

    void openFiles(const QStringList& paths, const QString& region = {});
    /// Begins anew with the name, numbers and message of a campaign; its people follow when they were read.
    void openCopy(const Campaign& campaign);
    void paste(const QString& text);
    void chooseFile(); ///< asks with a file dialog
    void setFormEnabled(bool enabled);
    void focusName();
    void addDeeds(QWidget& page) const; ///< what its parts can do, as actions of the page

signals:
    void changed();    ///< any fact
    void pasteTyped(); ///< numbers that are not read yet
    void failed(const QString& sentence);
    void listFailed(const QString& sentence); ///< it can't be read; the one before stays
    void said(const QString& sentence);       ///< what was done
    void audienceReplaced(const outbound::Audience::State& before);
    void filesChosen(const QStringList& paths); ///< in the dialog
    void filesDropped(const QList<QUrl>& files);
    void textDropped(const QString& text);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void bind();
    void readNumbers();
    void readAgent();
    void audienceChanged();
    void suggestNumber();
    void selectShown();
    void refresh();
    void refreshPreview(const CampaignFacts& facts);

    Engine& m_engine;
    Audience* m_audience;
    AudienceMeter* m_meter;
    SystemClock m_clock;
    PriceBook* m_prices;
    CampaignForm* m_form;
    PreviewPane* m_pane;
    QString m_replies; ///< who answers, as a sentence
    SharedPreview m_shown;
    std::pair<ImportSource, QString> m_suggestedFor; ///< list and region: a number to send from, once for each
    bool m_split = false;
    int m_contents = 0; ///< how often everything was replaced: people read for an earlier one are nobody's
};

} // namespace outbound
