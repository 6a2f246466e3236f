#pragma once

#include <QPlainTextEdit>
#include <QUrl>

namespace outbound
{

/// Takes words only, so a file dropped on it goes on to the page, and so does a pasted one; and only as many as can be
/// edited without waiting.
class PasteEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int most = 200'000; ///< characters

    using QPlainTextEdit::QPlainTextEdit;

signals:
    void filesPasted(const QList<QUrl>& files);
    void tooLarge(const QString& text); ///< as it would stand after a paste; what stood before still stands

protected:
    bool canInsertFromMimeData(const QMimeData* source) const override;
    void insertFromMimeData(const QMimeData* source) override;
};

} // namespace outbound
