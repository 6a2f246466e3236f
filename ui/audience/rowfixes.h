#pragma once

#include "ui/audience/audience.h"

#include <QObject>

#include <vector>

namespace outbound
{

/// Puts rows of an audience right: another text in a cell, a row left out, taken back in or included all the same. Each
/// call is one step that can be undone. Rows are named by their position in the preview.
class RowFixes : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostAtOnce = 50'000; ///< rows of one step; more would make the window wait

    explicit RowFixes(Audience& audience, QObject* parent = nullptr);

    void changeCell(int position, int column, const QString& text); ///< what stood there takes the change back
    void leaveOut(const std::vector<int>& positions);
    void takeBackIn(const std::vector<int>& positions);
    void include(const std::vector<int>& positions); ///< numbers that look impossible, as far as they can be dialled
    /// Values of these variables that need UCS-2 are written in plain letters, as far as that helps them, for everybody
    /// accepted.
    void usePlainLetters(const QStringList& variables);
    void undoChanges(const std::vector<int>& positions);

    bool isLeftOut(int position) const;
    bool mayInclude(int position) const;
    bool isChanged(int position) const;

signals:
    void failed(const QString& sentence);

private:
    int sheetRow(int position) const { return m_audience.preview()->firstRow + position; }
    QString rowName(int position) const; ///< its number, as people read it
    bool isTooMuch(const std::vector<int>& positions);
    void choose(const std::vector<int>& positions, std::optional<bool> choice, const QString& what);

    Audience& m_audience;
};

} // namespace outbound
