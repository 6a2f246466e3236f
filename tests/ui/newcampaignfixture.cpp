#include "tests/ui/newcampaignfixture.h"

#include "tests/support/openengine.h"
#include "ui/widgets/filterchip.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace outbound
{

NewCampaignFixture::NewCampaignFixture(QSize size) : m_size(size)
{
    m_engine = openEngine(m_dir.path());
    m_engine->connectSandbox();
    if (!QTest::qWaitFor([this] { return m_engine->connection().kind == Connection::Kind::Sandbox; }))
        qFatal("the sandbox doesn't answer");
    show();
}

void NewCampaignFixture::show()
{
    m_page = std::make_unique<NewCampaignPage>(*m_engine);
    m_page->resize(m_size);
    m_page->show();
    m_page->activateWindow();
    if (!QTest::qWaitForWindowExposed(m_page.get()))
        qFatal("the page doesn't show");
}

NewCampaignFixture::~NewCampaignFixture() = default;

void NewCampaignFixture::reopen()
{
    m_page.reset();
    show();
}

QString NewCampaignFixture::file(const QByteArray& csv, const char* name)
{
    QFile out(path(name));
    return out.open(QIODevice::WriteOnly) && out.write(csv) == csv.size() ? out.fileName() : QString();
}

std::vector<CampaignSummary> NewCampaignFixture::campaigns()
{
    auto all = m_engine->reader().campaigns(m_engine->connection().account);
    return all ? *all : std::vector<CampaignSummary>{};
}

FilterChip* NewCampaignFixture::chip(const QString& word)
{
    for (FilterChip* chip : m_page->findChildren<FilterChip*>())
        if (chip->accessibleName().startsWith(word))
            return chip;
    return nullptr;
}

MessageBar* NewCampaignFixture::bar(MessageKind kind)
{
    for (MessageBar* bar : m_page->findChildren<MessageBar*>())
        if (bar->isOpen() && bar->kind() == kind)
            return bar;
    return nullptr;
}

bool NewCampaignFixture::saidSomewhere(const QString& words)
{
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QString NewCampaignFixture::whyNot()
{
    return find<QLabel>("whyNotLabel")->text();
}

QString NewCampaignFixture::summary()
{
    return find<QLabel>("summaryLabel")->text();
}

bool NewCampaignFixture::open(const QByteArray& csv)
{
    m_page->openFiles({file(csv)});
    const int rows = int(csv.count('\n')) - 1;
    return QTest::qWaitFor(
        [&] { return table()->model()->rowCount() == rows && whyNot() != QStringLiteral("The list is being read."); });
}

bool NewCampaignFixture::fill(int count)
{
    find<QLineEdit>("campaignNameEdit")->setText(QStringLiteral("Recall"));
    find<QPlainTextEdit>("messageEdit")->setPlainText(QStringLiteral("Hi {{name}}"));
    return open(people(count));
}

void NewCampaignFixture::send()
{
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
}

void NewCampaignFixture::choose(QComboBox* combo, const QString& text)
{
    combo->setCurrentText(text);
    emit combo->activated(combo->currentIndex());
}

QByteArray NewCampaignFixture::people(int count)
{
    QByteArray csv = "name,phone\n";
    for (int i = 0; i < count; ++i)
        csv += 'P' + QByteArray::number(i) + ",+1" + QByteArray::number(201 + i / 100) + "5550" +
               QByteArray::number(100 + i % 100) + '\n';
    return csv;
}

} // namespace outbound
