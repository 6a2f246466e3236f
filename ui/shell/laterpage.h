#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace outbound
{

/// A page of the window that is built when it is first wanted, and anew once it was deleted: a start doesn't wait for
/// what nobody looks at.
class LaterPage
{
public:
    void plan(std::function<QWidget*()> make) { m_make = std::move(make); }
    bool isBuilt() const { return !m_page.isNull(); }
    QWidget& widget() const
    {
        if (!isBuilt())
            m_page = m_make();
        return *m_page;
    }

private:
    std::function<QWidget*()> m_make;
    mutable QPointer<QWidget> m_page;
};

/// The same of a kind of page; as a pointer to it.
template <typename Page>
class Later : public LaterPage
{
public:
    Page& operator*() const { return static_cast<Page&>(widget()); }
    Page* operator->() const { return &**this; }
};

} // namespace outbound
