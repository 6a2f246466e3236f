#include "engine/send/circuitbreaker.h"

#include <algorithm>

namespace outbound
{

void CircuitBreaker::succeeded()
{
    m_run = 0;
    note(false);
}

bool CircuitBreaker::failed(int code)
{
    m_run = code == m_code ? m_run + 1 : 1;
    m_code = code;
    note(true);
    const bool mostFail = int(m_results.size()) >= fewest * m_patience && m_failures >= m_results.size() * mostFailed;
    if (m_hasTripped || (m_run < longestRun * m_patience && !mostFail))
        return false;
    m_hasTripped = true;
    return true;
}

void CircuitBreaker::note(bool isFailure)
{
    m_results.push_back(isFailure);
    m_failures += isFailure;
    while (int(m_results.size()) > window * m_patience) {
        m_failures -= m_results.front();
        m_results.pop_front();
    }
}

void CircuitBreaker::widen()
{
    constexpr int mostPatience = 64;
    const int patience = m_hasTripped ? std::min(m_patience * 2, mostPatience) : m_patience;
    *this = {};
    m_patience = patience;
}

} // namespace outbound
