#pragma once

#include <QWidget>

#include <memory>

class QTextLayout;

namespace outbound
{

/// One text message as it will look on the phone of the one who gets it. Letters that make it need UCS-2 are underlined
/// in amber. The text is its accessible description.
class PhonePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PhonePreview(QWidget* parent = nullptr);
    ~PhonePreview() override;

    void setSender(const QString& from, const QString& replies); ///< who it is from; who answers replies, as a sentence
    void setMessage(const QString& text, const QString& to);     ///< `to` stands below the bubble; no text, no bubble

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut(int width) const;

    QString m_from;
    QString m_replies;
    QString m_text;
    QString m_to;
    std::unique_ptr<QTextLayout> m_layout;
    mutable int m_laidOutFor = -1;
};

} // namespace outbound
