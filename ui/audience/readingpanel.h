#pragma once

#include "engine/import/importjob.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QSpinBox;

namespace outbound
{

class Audience;
class ColumnList;
class ColumnsModel;
class FormField;
class FoundCombo;
class LinkButton;
class RegionCombo;
class TextLabel;

/// How the list is read: everything that was found out, to be chosen otherwise, and back to what was found. Each choice
/// is one step that can be undone.
class ReadingPanel : public Card
{
    Q_OBJECT

public:
    explicit ReadingPanel(Audience& audience, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void bind();
    void refresh();
    void showWhatWasFound();
    void showComplaint();
    template <typename Edit>
    void change(const QString& what, Edit edit);
    void changeSeparator(QChar separator);
    void goBack();

    Audience& m_audience;
    SharedPreview m_shown;
    ImportSource m_source; ///< of the guesses
    QString m_foundEncoding;
    QChar m_foundSeparator;
    FoundCombo* m_encoding;
    FormField* m_encodingField;
    FoundCombo* m_separator;
    RegionCombo* m_region;
    QSpinBox* m_skip;
    QCheckBox* m_header;
    LinkButton* m_back;
    ColumnsModel* m_columns;
    ColumnList* m_list;
    QWidget* m_complaintRow;
    TextLabel* m_complaint;
};

} // namespace outbound
