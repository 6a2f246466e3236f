#pragma once

#include "ui/widgets/card.h"

#include "engine/import/importpreview.h"

namespace outbound
{

class ElidedLabel;

/// What was taken: the name of the file, and how it was read.
class FileCard : public Card
{
    Q_OBJECT

public:
    explicit FileCard(QWidget* parent = nullptr);

    void show(const ImportPreview& preview, int rows);

signals:
    void changeWanted();
    void removeWanted();

private:
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
};

} // namespace outbound
