#pragma once

#include "engine/domain/apikey.h"
#include "ui/widgets/card.h"

class QLineEdit;

namespace outbound
{

class Button;
class TextLabel;

/// A key that was just made, with its secret: the only time it is shown.
class NewKeyPanel : public Card
{
    Q_OBJECT

public:
    explicit NewKeyPanel(QWidget* parent = nullptr);

    void open(const NewApiKey& key);

signals:
    void copied();
    void closed(); ///< the key is not shown any longer

private:
    TextLabel* m_sentence;
    QLineEdit* m_token;
    Button* m_copy;
};

} // namespace outbound
