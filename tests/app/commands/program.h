#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

/// What the program answered.
struct Answer {
    int exitCode = -1; ///< -1: it didn't end as it should
    QByteArray output;
    QByteArray errors;
};

/// Runs the program to its end with nothing of this session's environment that could matter to it.
/// @param dataHome where it looks for its data directory
Answer runProgram(const QStringList& arguments, const QByteArray& input = {},
                  const QString& dataHome = QStringLiteral("/nonexistent"));
